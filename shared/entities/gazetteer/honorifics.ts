/**
 * Forms of address: they announce a person and are neither name nor role.
 *
 * Source: written by hand for this project from common usage in French copy on Asia, Europe and the Arab
 * world. Plain spelling.
 */

/** `M. Zubov`, `Mme Nga`, `MM. A et B`: what follows is a name, however short. */
export const CIVILITIES: ReadonlySet<string> = new Set(
  'm. mm. mme mme. mmes mmes. mlle mlle. mlles mlles. monsieur messieurs madame mesdames mademoiselle me mr mr. mrs ms'.split(
    ' ',
  ),
)

/** Khmer, Malay, Lao, Arab, Bhutanese and church address, camarade, Excellence: outside name and role. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `samdech techo thipadei thipadey thipdei dechor kittisangha kittiprittbandit pundit pandit krala krola krolahom kralahom moha mohaborvor
  bovor borvor vibolsena vibol pheakdei akka akkamoha preah boromneath pothisal ponhea oknha neak chumteav pichey
  dato datuk datin dato' pehin dasho lyonpo chao phraya shri shrimati mgr monseigneur excellence exc
  altesse majeste saintete eminence royale camarade camarades sayyid sayed hojatoleslam hodjatoleslam`
    .trim()
    .split(/\s+/u),
)

/** Forms of address only beside another one: `Tan Sri`, `Datuk Seri`, `Preah Bat`; else parts of names. */
export const HONORIFIC_PARTS: ReadonlySet<string> = new Set(
  'sri seri tan tun hom sena bat dr son sa s.e he lok padei chakrei'.split(' '),
)

/** Learned titles before a name: roles of their own, as ranks are. */
export const LEARNED: ReadonlySet<string> = new Set(
  'docteur docteure dr dr. pr pr. professeur professeure prof'.split(' '),
)
