/**
 * Which offices a printed role names, so that a change of office is told from a change of wording.
 *
 * Only the nouns of offices that follow one another in a career are known: `homologue`, `chef` and military
 * ranks are said of whoever holds one, and speak neither for nor against it.
 */
import { isRank } from '../../entities/gazetteer/ranks.ts'
import { fold } from '../../french/fold.ts'

const OFFICE =
  /^(?:(?:le|la|l|nouveau|nouvel|nouvelle|actuel|actuelle|premiere?(?! ministre)) )*(?<former>ancien(?:ne)? |ex-)?(?<deputy>vice-?)?(?<office>premiere? ministre|ministre|president|ambassad(?:eur|rice)|direct(?:eur|rice) general|direct(?:eur|rice)|secretaire generale?|secretaire d etat|secretaire|gouverneur|maire|consul|depute|senat(?:eur|rice)|chancelier|charge d affaires|porte-parole|commissaire|procureur|recteur|roi|reine|prince|princesse|sultan|emir|pape)e?(?= |$)(?<rest>.*)$/u

const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/rice\b/u, 'eur'],
  [/^premiere /u, 'premier '],
  [/generale$/u, 'general'],
]

/** `vice-ministre vietnamien des AE et président du sous-comité` → `vice-ministre`, `president`. */
export const officesOf = (role: string): readonly string[] =>
  fold(role.toLowerCase())
    .split(/,| et /u)
    .flatMap((title) => {
      const plain = title.replace(/[’']/gu, ' ').trim().replace(/ +/gu, ' ')
      const { former, deputy, office, rest } = OFFICE.exec(plain)?.groups ?? {}
      if (office === undefined) return []
      const isDeputy = deputy !== undefined || /^ (?:\w+ )?adjointe?\b/u.test(rest ?? '')
      const noun = FEMININE.reduce((word, [from, to]) => word.replace(from, to), office)
      return [`${former === undefined ? '' : 'ancien '}${isDeputy ? 'vice-' : ''}${noun}`]
    })

/** Whether two roles name offices, and none in common: `ministre des Finances`, `vice-ministre`. */
export function isOtherOffice(a: string, b: string): boolean {
  const [one, two] = [officesOf(a), officesOf(b)]
  return one.length > 0 && two.length > 0 && !one.some((office) => two.includes(office))
}

/** What somebody is beside an office: a rank, a seat, an honour. */
export const isStanding = (role: string): boolean => {
  const [first = '', second = ''] = fold(role.toLowerCase()).split(/[ ’']/u)
  const word = first === 'tres' ? second : first
  return (isRank(word) && !word.startsWith('command')) || HONOUR.test(word)
}

const HONOUR =
  /^(?:membre|depute|deputee|senateur|senatrice|cheikh|venerable|reverend|cardinal|monseigneur|docteur|professeure?|homologue|interlocut(?:eur|rice))$/u
