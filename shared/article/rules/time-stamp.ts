import { claim, isOpen, type Draft, type Rule } from '../draft.ts'
import { folded } from '../prose.ts'

const MONTHS: Readonly<Record<string, string>> = {
  janvier: '01',
  fevrier: '02',
  mars: '03',
  avril: '04',
  mai: '05',
  juin: '06',
  juillet: '07',
  aout: '08',
  septembre: '09',
  octobre: '10',
  novembre: '11',
  decembre: '12',
}

// `21/04/2020 22:49`, `LĐO | 01/10/2025 19:12 (GMT+7)`, `Mercredi, 06/10/2021 11:12 (GMT+7)`,
// `Báo Quốc Tế30/08/2023`, `12-03-2020 18:04`; not `Le 21/04/2020, le ministre a reçu…`.
const FIGURES =
  /^(?<before>[^\d.!?]{0,40}?)(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>(?:19|20)\d\d)(?:\s*[|,à-]?\s*\d{1,2}\s?[:hH]\s?\d{2}(?::\d{2})?)?(?:\s*\(?\s*(?:GMT|UTC)\s*[+-]?\d{0,2}(?::?\d\d)?\s*\)?)?\s*$/u
// `Mardi 21 avril 2020 à 22h49`, `Publié le 3 mai 2019`, `jeudi, 5 mars 2020 - 10:20`, `Samedi, 07 mai 2016 à 09:23:58`.
const WORDS =
  /^(?:(?:publié|mis à jour|mise en ligne|posté|le)\s*(?:le)?\s*:?\s*)?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\s+)?(?:le\s+)?(?<day>\d{1,2})(?:er)?\s+(?<month>\p{L}{3,9})\s+(?<year>(?:19|20)\d\d)(?:\s*[|,à-]?\s*\d{1,2}\s?[:hH]\s?\d{0,2}(?::\d{2})?)?(?:\s*\(?\s*(?:GMT|UTC)\s*[+-]?\d{0,2}\s*\)?)?$/iu
// `Agence Vietnamienne d'Information – 19 septembre 2021`: a dated sign-off.
const SIGNED =
  /^(?<who>Agence vietnamienne d['’]information|VNA|AVI)\s*[-–—,|]\s*(?<day>\d{1,2})(?:er)?\s+(?<month>\p{L}{3,9})\s+(?<year>(?:19|20)\d\d)$/iu

// All three end on a year; most lines have none.
const YEAR = /(?:19|20)\d\d/u

/** The whole date a line prints, when the line is nothing but a time stamp. */
export function stampOf(text: string): string | undefined {
  if (text.length > 90 || !YEAR.test(text)) return undefined
  const match = FIGURES.exec(text) ?? WORDS.exec(text) ?? SIGNED.exec(text)
  if (match?.groups === undefined) return undefined
  const { day = '', month = '', year = '' } = match.groups
  const number = /\d/u.test(month) ? month.padStart(2, '0') : MONTHS[folded(month)]
  if (number === undefined || number < '01' || number > '12') return undefined
  const date = day.padStart(2, '0')
  return date >= '01' && date <= '31' ? `${year}-${number}-${date}` : undefined
}

/** A page's own time stamp dates it, and is no text: the first one that stands alone on its line. */
export const timeStamp: Rule = {
  name: 'time-stamp',
  apply(draft: Draft): Draft {
    let date: string | undefined
    const pieces = draft.pieces.map((piece) => {
      if (!isOpen(piece) || piece.hint === 'caption') return piece
      const stamp = stampOf(piece.text)
      if (stamp === undefined) return piece
      date ??= stamp
      return SIGNED.test(piece.text)
        ? claim(piece, 'sign-off', 'time-stamp')
        : claim(piece, 'dropped', 'time-stamp')
    })
    if (date === undefined) return draft
    return { ...draft, pieces, published: { date, basis: 'text' } }
  },
}
