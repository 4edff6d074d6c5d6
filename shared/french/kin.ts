/**
 * Forms that the stemmer takes for another word's, in the spelling that it reads right.
 *
 * The stemmer of 2010 keeps some plurals and feminines apart from their singular (`loi` and `lois`,
 * `petit` and `petits`, `française`) because their ends look like verbs. Found by counting which forms of
 * one word got two stems in the press; general endings first, then closed lists of what they miss.
 *
 * Takes and gives lower-case words with their accents.
 */

// Letters of French words: others are folded before they come here (`analyse.ts`).
/** An ending, and what stands in its place. The first that fits is taken. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-zß-ÿœ]{3}ais)es?$/u, ''], // `française` → `français`; not `aise`
  [/(?<=[a-zß-ÿœ]{3}[td])rices?$/u, 'eur'], // `ambassadrice` → `ambassadeur`
  [/(?<=[a-zß-ÿœ](?:ll|ang|ong|sag|nag))ères?$/u, 'er'], // `conseillère`, `étrangère`; not `suggère`
  [/(?<=[a-zß-ÿœ]{2}[^v][ei]r)s$/u, ''], // `étrangers`, `souvenirs`; not `divers`
  [/(?<=[a-zß-ÿœ]{3})ifs?$/u, 'ive'], // `actif` → `active`, as `activer`
  [/(?<=[a-zß-ÿœ]{2}on)s$/u, ''], // `opinions`, `réunions`, `saisons`
  [/(?<=[a-zß-ÿœ]{2}[ou])s$/u, ''], // `vidéos`, `élus`, `revenus`
  [/(?<=[a-zß-ÿœ]{2}[^rmqsao])is$/u, 'i'], // `partis`, `unis`; not `pris`, `mis`, `Paris`, `français`
  [/(?<=[a-zß-ÿœ](?:f|bl|pl|oc|éc|fic))ie(?=s?$|nt$)/u, 'ié'], // `publie` with `publié`
  [/(?:(?<=[a-zß-ÿœ]u)|(?<=cr))it$/u, 'its'], // `produit`, `circuit`, `écrit` with their plurals
]

// Where the ending alone does not tell: `conflit` is a noun, `établit` a verb.
const PLURAL_STEM = new Set(
  (
    'petit conflit crédit discrédit délit profit interdit inédit maudit bandit audit débit habit esprit ' +
    'appétit récit déficit dépit répit érudit transit retrait portrait trait extrait attrait abstrait ' +
    'distrait souhait bienfait méfait forfait parfait imparfait satisfait'
  ).split(' '),
)

// Plurals whose singular drops more than a letter, or whose ending others share: `chinois` is no plural.
const SINGULAR: ReadonlyMap<string, string> = new Map(
  (
    'travaux:travail vitraux:vitrail coraux:corail baux:bail émaux:émail yeux:œil cieux:ciel ans:an ' +
    'lois:loi rois:roi emplois:emploi tournois:tournoi convois:convoi envois:envoi essais:essai ' +
    'délais:délai quais:quai vrais:vrai balais:balai amis:ami ennemis:ennemi jeux:jeu lieux:lieu ' +
    'feux:feu enjeux:enjeu milieux:milieu cheveux:cheveu neveux:neveu aveux:aveu vœux:vœu dieux:dieu ' +
    'adieux:adieu bijoux:bijou cailloux:caillou choux:chou genoux:genou hiboux:hibou poux:pou ' +
    'maux:mal rues:rue vies:vie vues:vue'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** The spelling to stem: `lois` → `loi`, `petit` → `petits`, most words as they are. */
export function kinOf(form: string): string {
  if (!/[esfxt]$/u.test(form)) return form
  const singular = SINGULAR.get(form)
  if (singular !== undefined) return singular
  if (PLURAL_STEM.has(form)) return `${form}s`
  for (const [ending, other] of ENDINGS) {
    if (ending.test(form)) return form.replace(ending, other)
  }
  return form
}
