/**
 * What players do, and no team or town: `Tien Linh a ouvert la marque`, `un doublé de Van Toan`.
 *
 * Reports of matches print Vietnamese players by given names alone, two syllables that could be a place's. Nothing
 * is asked of the name here; a place that is known as one has been claimed before.
 */
import { isOneOf, oneOf } from '../../../french/word-list.ts'
import type { NameSpan } from '../names/name-span.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../tokens.ts'

/** In `-er`: what the present, the participle and the past say alike but for their endings. */
const STRIKES = oneOf(
  'marque egalise fixe inscrit inscrivant transforme trompe devie rate manque tire pousse propulse glisse expedie loge catapulte double aggrave creuse reduit scelle ouvre ouvert montre donne offre offert impose remporte gagne remis remet signe signant reprend repris coupe decoche decroche adresse centre sert servi delivre arrete repousse stoppe detourne plonge ajuste frappe conclut conclu trouve',
)
/** What they do it to. */
const BALLS = oneOf(
  'marque score but buts filets ecart mise penalty penaltys penalties doubles? triples? ballon cuir lucarne poteau transversale barre gardien tete reprise frappe tirs? passe centre corner voie break egalisation victoire reduction coup minute medailles? sets? or argent bronze record titre',
)
/** A match's moments, in which nobody else is replaced or sent off; without their endings. */
const LEAVES = oneOf('expuls remplac averti sanctionn bless titularis align')

/** Whose deeds: `un doublé de`, `les buts de`. */
const DEEDS = oneOf('buts doubles? triples? quadruple frappe reprise tete tirs? penalty parades?')
/** Theirs as well, and others': `le but de la visite`. */
const DEEDS_OF_A_MATCH = oneOf('but realisations? passes? centre arrets? entree remplacement')
/** Who comes next in the tale of a match. */
const NEXT = oneOf('avant puis par imite relaye et remplace servi sert trouve')

/** How far a clause is read. */
const REACH = 8

/** Whether the name is of one who plays. */
export function isPlayer({ tokens }: Reading, { start, end }: NameSpan): boolean {
  return (
    doesAfter(tokens, end) ||
    didBefore(tokens, start) ||
    isPicked(tokens, start) ||
    comesNext(tokens, start) ||
    isNumbered(tokens, end)
  )
}

/** `X (59e minute)`, in a match `X (12)`: when they scored, what number they wear. */
const isNumbered = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.plain === '(' &&
  /^\d{1,3}(?:e|eme)?$/u.test(tokens[end + 1]?.plain ?? '') &&
  (tokens[end + 2]?.plain === 'minute' ||
    (isOneOf(tokens[end + 2]?.plain, ') ,') && isOfMatch(tokens, end)))

/** `a ouvert la marque à la 58e minute`, `égalise d'un coup franc`, `s'est blessé`, `est entré en jeu`. */
function doesAfter(tokens: readonly Token[], end: number): boolean {
  let at = end
  while (
    at < end + 4 &&
    isOneOf(tokens[at]?.plain, "a avait est ete n' s' ensuite alors enfin bien")
  )
    at += 1
  const verb = tokens[at]
  // `X, entrée à l'heure de jeu, a fixé la marque`
  if (verb?.plain === ',' && isOneOf(tokens[at + 1]?.plain, 'entree? titulaire expulsee?'))
    return within(tokens, at + 2, MATCH)
  if (verb === undefined || verb.shape !== 'lower') return false
  // `a été désigné meilleur joueur du tournoi`
  if (
    tokens[at + 1]?.plain.startsWith('meilleur') === true &&
    /^(?:jou|but|gard|pass|entr|athl|spor|esp|attaq|def)/u.test(tokens[at + 2]?.plain ?? '')
  )
    return isOneOf(verb.plain, 'designee? elue? nommee? sacree?')
  if (isOneOf(verb.plain, 'egalise')) return true
  if (verb.plain === 'remplace' && tokens[at + 1]?.shape === 'capital')
    return at > end && isOfMatch(tokens, end)
  if (LEAVES.test(verb.plain.replace(/ee?$/u, ''))) return at > end && within(tokens, at + 1, MATCH)
  if (isOneOf(verb.plain, 'entree?')) return tokens[at + 2]?.plain === 'jeu'
  return STRIKES.test(verb.plain.replace(/ee$/u, 'e')) && within(tokens, at + 1, BALLS)
}

const MATCH = oneOf('minute pause mi-temps match arbitre carton jeu')

/** A word of a list in the rest of the clause. */
function within(
  tokens: readonly Token[],
  from: number,
  list: { readonly test: (plain: string) => boolean },
): boolean {
  for (let at = from; at < from + REACH; at += 1) {
    const token = tokens[at]
    if (token === undefined || isOneOf(token.plain, '. ; : ! ?')) return false
    if (token.shape === 'capital') return false
    if (list.test(token.plain)) return true
  }
  return false
}

/** `un doublé de`, `grâce aux buts de`. */
const didBefore = (tokens: readonly Token[], start: number): boolean =>
  isOneOf(tokens[start - 1]?.plain, "de d'") &&
  tokens[start - 2]?.shape === 'lower' &&
  (DEEDS.test(tokens[start - 2]!.plain) ||
    // `un coup franc de`
    (tokens[start - 2]!.plain === 'franc' && tokens[start - 3]?.plain === 'coup') ||
    (DEEDS_OF_A_MATCH.test(tokens[start - 2]!.plain) && isOfMatch(tokens, start)))

/** `le sélectionneur a retenu X`: whom a coach picks. */
const isPicked = (tokens: readonly Token[], start: number): boolean =>
  isOneOf(
    tokens[start - 1]?.plain,
    'retenu appele rappele convoque selectionne aligne titularise',
  ) &&
  tokens
    .slice(Math.max(0, start - 12), start)
    .some(({ plain }) => isOneOf(plain, 'selectionneur entraineur entraineuse coach'))

/** A match is told in the sentence. */
const TOLD = oneOf(
  'minutes? victoire match score gardien penalty double marque mi-temps buteur filets finale adversaires? stade',
)

function isOfMatch(tokens: readonly Token[], start: number): boolean {
  for (let at = Math.max(0, start - 15); at < start + 15; at += 1)
    if (TOLD.test(tokens[at]?.plain ?? '')) return true
  return false
}

/** `X a ouvert la marque à la 58e minute, avant Y`: the sentence tells of goals already. */
function comesNext(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1]
  if (before === undefined || before.shape !== 'lower') return false
  // `le sélectionneur a fait entrer X`, `a remplacé X à la 60e minute`
  if (before.plain === 'entrer' && tokens[start - 2]?.plain === 'fait') return true
  if (!NEXT.test(before.plain)) return false
  if (before.plain === 'remplace' && isOfMatch(tokens, start)) return true
  for (let at = start - 2; at >= Math.max(0, start - 20); at -= 1) {
    const { plain } = tokens[at]!
    if (isOneOf(plain, '. ; ! ?')) return false
    if (isOneOf(plain, 'marque score egalise minute double penalty but buts')) return true
  }
  return false
}
