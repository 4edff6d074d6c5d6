/** A printed name taken apart once: its words, how they sound, and what is left without patronymic and initials. */
import { isOneOf } from '../../../french/word-list.ts'
import { fold } from '../../../french/fold.ts'
import { remembering } from '../../../french/remembering.ts'
import { isSyllable } from '../../gazetteer/vietnamese-names.ts'
import { soundOf } from './sound.ts'

export interface Form {
  readonly words: readonly string[]
  readonly sounds: readonly string[]
  readonly letters: string
  /** The same without spaces. */
  readonly solid: string
  /** The words without patronymic and middle initials. */
  readonly core: readonly string[]
  /** Of these. */
  readonly sound: string
  /** In any order of family and given name. */
  readonly sorted: string
  readonly vietnamese: boolean
  readonly full: boolean
}

/** What is remembered of a name: the same ones are asked for on every page of a corpus. */
export const formOf = remembering((text): Form => {
  const words = fold(text.toLowerCase())
    .replaceAll('’', "'")
    .split(/[\s.‐‑-]+/u)
    .filter((word) => word !== '')
  const core = coreOf(words)
  const vietnamese = words.every((word) => isSyllable(word))
  return {
    words,
    sounds: words.map(soundOf),
    letters: words.join(' '),
    solid: words.join(''),
    core,
    sound: core.map(soundOf).join(''),
    sorted: words.map(soundOf).sort().join(),
    vietnamese,
    full:
      words.length > 1 &&
      words.some(
        (word, at) => word.length > 1 && at < words.length - 1 && words.at(-1)!.length > 1,
      ),
  }
}, 4000)

const PATRONYMIC = /(?:ovi(?:t)?ch|evi(?:t)?ch|ovna|evna|ichna|oglu|oglou|ogly|kizi|kyzy|qizi)$/u

/** The father's name ends in `-ovich`, or stands before `oglu`: `Shovgi Kamal Oglu Mehdizade`. */
function coreOf(words: readonly string[]): readonly string[] {
  if (words.length < 3) return words
  return words.filter((word, at) => {
    if (at === 0 || at === words.length - 1) return true
    return (
      word.length > 1 &&
      !PATRONYMIC.test(word) &&
      !isOneOf(words[at + 1]!, 'oglu oglou ogly kizi kyzy qizi')
    )
  })
}
