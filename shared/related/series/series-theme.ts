/**
 * What a committee, a dialogue or a consultation of two countries is about: how its name says so, as a key and as a title.
 *
 * Two bodies of one pair of countries are told apart by nothing else. Plain text, without accents.
 */

interface Theme {
  /** How words of it begin; where the key is none of them, it stands first. */
  readonly stems: readonly string[]
  /** Behind a masculine noun, and behind a feminine one where that differs. */
  readonly title: string
  readonly feminine?: string
}

const THEMES: readonly Theme[] = [
  { stems: ['militair'], title: 'militaire' },
  { stems: ['defense'], title: 'de défense' },
  { stems: ['economi'], title: 'économique' },
  { stems: ['commerc'], title: 'commercial', feminine: 'commerciale' },
  { stems: ['strategi'], title: 'stratégique' },
  { stems: ['politi'], title: 'politique' },
  { stems: ['scientif'], title: 'scientifique' },
  { stems: ['parlement', 'interparlement'], title: 'parlementaire' },
  { stems: ['pilotag'], title: 'de pilotage' },
  { stems: ['frontal', 'frontier'], title: 'frontalier', feminine: 'frontalière' },
  { stems: ['energ'], title: 'de l’énergie' },
  { stems: ['culturel'], title: 'culturel', feminine: 'culturelle' },
  { stems: ['securit'], title: 'de sécurité' },
  { stems: ['consulair'], title: 'consulaire' },
  { stems: ['agric'], title: 'agricole' },
  { stems: ['educat'], title: 'de l’éducation' },
  { stems: ['maritim'], title: 'maritime' },
  { stems: ['douan'], title: 'des douanes' },
  { stems: ['judiciair'], title: 'judiciaire' },
  { stems: ['droits de l homme', 'droits humains'], title: 'des droits de l’homme' },
  { stems: ['front'], title: 'du Front' },
  { stems: ['nation'], title: 'national', feminine: 'nationale' },
]

const byStem = new Map(THEMES.flatMap((theme) => theme.stems.map((stem) => [stem, theme])))

/** The longer of two that begin alike comes first: `frontal`, `front`. */
const PRINTED = new RegExp(
  `(?<![a-z])(?<stem>${[...byStem.keys()].toSorted((a, b) => b.length - a.length).join('|')})`,
  'u',
)

/** The theme that a plain text, or a key with hyphens, names first: `militair`; absent where it names none. */
export function themeIn(plain: string): string | undefined {
  const stem = PRINTED.exec(plain.replaceAll('-', ' '))?.groups?.['stem']
  return stem === undefined ? undefined : keyOf(byStem.get(stem)!)
}

/** `militair` → `militaire`, behind `Commission` `commercial` → `commerciale`; what is no theme stays as it is. */
export function themeTitle(key: string, noun: string): string {
  const theme = THEMES.find((one) => keyOf(one) === key)
  if (theme === undefined) return key
  return FEMININE.test(noun) ? (theme.feminine ?? theme.title) : theme.title
}

const keyOf = ({ stems }: Theme): string => stems[0]!.split(' ')[0]!

const FEMININE = /^(?:commission|consultation|assemblee|conference|session)$/u

/** The economy goes without saying: a committee of two countries that names no theme, or this one, is the same. */
export const goesWithoutSaying = (key: string): boolean =>
  /^(?:economi|commerc|scientif|nation)$/u.test(key)
