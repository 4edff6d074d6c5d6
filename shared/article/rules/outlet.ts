import { normalise } from '../../french/typography.ts'
import { isApart, type Draft, type Rule } from '../draft.ts'

interface Mark {
  readonly outlet: string
  readonly shows: (page: Shown) => boolean
}

interface Shown {
  readonly signOff: string
  readonly agency: string
  readonly credits: string
  readonly lines: readonly string[]
  readonly picture: boolean
  readonly linked: boolean
  readonly kind: string
}

/**
 * What each outlet prints and no other does, most telling first.
 *
 * A copy carries two marks (`NDEL/CVN`): the printer's own stands last and wins.
 */
const MARKS: readonly Mark[] = [
  { outlet: 'azertag', shows: ({ agency }) => /^AZERTA[CG]$/u.test(agency) },
  {
    outlet: 'vovworld',
    shows: ({ agency, lines }) =>
      /^VOV/iu.test(agency) || lines.some((line) => /^\(VOVWORLD\) ?[-–—]/iu.test(line)),
  },
  {
    outlet: 'lecourrier',
    shows: ({ signOff, credits }) => /\bCVN\b/u.test(signOff) || /\/\s?CVN\b/u.test(credits),
  },
  {
    outlet: 'lecourrier',
    shows: ({ lines }) =>
      lines.some((line) =>
        /^(?:réagir à cet article|espace francophone|permis de publication ?: ?25\/GP)|courrier@vnanet\.vn|courrier\.cvn@/iu.test(
          line,
        ),
      ),
  },
  { outlet: 'vnanet', shows: ({ signOff }) => /\/\s?VI\.?$/u.test(signOff) },
  {
    outlet: 'nhandan',
    shows: ({ signOff, agency, credits }) =>
      /\bNDEL\b/u.test(signOff) || /^(?:Nh[âa]n|NDEL)/iu.test(agency) || /\bNDEL\b/u.test(credits),
  },
  {
    outlet: 'dangcongsan',
    shows: ({ signOff, agency, kind }) =>
      (/^CPV$/u.test(signOff) || agency === 'CPV') && kind !== 'machine-translation',
  },
  { outlet: 'vietnamplus', shows: ({ agency }) => /^(?:VNA|AVI|VNP|TTXVN)(?:\/|$)/u.test(agency) },
  {
    outlet: 'vietnamplus',
    shows: ({ signOff }) =>
      /^(?:\.\/\.)?\s*(?:[-–—]\s*)?(?:[\p{L}]+\s?\/\s?)*(?:VNA|AVI|VN)\.?$/u.test(signOff),
  },
  {
    outlet: 'vnanet',
    shows: ({ lines }) =>
      lines.slice(0, 4).some((line) => /^(?:nouvelles|reportages? thématiques?)$/iu.test(line)) ||
      lines.slice(-3).some((line) => /^top$/iu.test(line)),
  },
  {
    outlet: 'vietnamplus',
    shows: ({ lines, picture, credits }) =>
      picture || lines.some((line) => /^voir plus$/iu.test(line)) || /vietnamplus/iu.test(credits),
  },
  {
    outlet: 'vovworld',
    shows: ({ lines, credits }) =>
      /\bVOV\s?5?\b/u.test(credits) || lines.some((line) => /^chia sẻ$/iu.test(line)),
  },
  { outlet: 'lecourrier', shows: ({ linked }) => linked },
]

/** Who printed the page: by its address, else by what it prints. */
export const outlet: Rule = {
  name: 'outlet',
  apply(draft: Draft): Draft {
    const known = draft.raw.address?.outlet
    if (known !== undefined) return { ...draft, outlet: known }
    const lines = [
      ...draft.pieces.map(({ text }) => text),
      ...draft.raw.lines.filter(isApart).map(({ text }) => normalise(text)),
    ]
    const printed = (role: string): string =>
      draft.pieces.flatMap((piece) => (piece.role === role ? [piece.text] : [])).join('\n')
    const shown: Shown = {
      signOff: printed('sign-off'),
      agency: draft.dateline?.agency ?? '',
      credits: printed('credit'),
      lines,
      picture: draft.pieces.some(({ rule }) => rule === 'picture-mark'),
      linked: draft.pieces.some(({ role }) => role === 'link'),
      kind: draft.kind ?? 'article',
    }
    if (shown.kind === 'machine-translation') return draft
    const mark = MARKS.find(({ shows }) => shows(shown))
    return mark === undefined ? draft : { ...draft, outlet: mark.outlet }
  },
}
