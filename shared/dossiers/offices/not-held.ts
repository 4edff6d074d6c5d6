/** Offices that a page prints beside a name and says of nobody: proposed ones, and those in the title of a work. */
import type { Person, Role } from '../../entities/entity.ts'
import { textOf, type Attesting } from '../attestation/attesting.ts'
import { isPublicRole } from './public-role.ts'
import { sentenceBounds } from '../attestation/sentence.ts'
import { areInOneText, standsIn } from '../attestation/place-in-text.ts'

export const isNotHeld = (page: Attesting, person: Person, role: Role): boolean =>
  isProposed(page, person, role) || isOfAWork(page, person, role)

/** Whether a page says of somebody that he holds a public role. */
export const hasPublicRole = (page: Attesting, person: Person): boolean =>
  person.roles.some((role) => isPublicRole(role) && !isNotHeld(page, person, role))

/** `a proposé de nommer X ministre`: an office right behind the name is the one that was to be given. */
function isProposed({ article }: Attesting, { mentions }: Person, { at }: Role): boolean {
  const name = mentions.find((mention) => areInOneText(mention, at) && mention.end + 1 === at.start)
  if (name === undefined) return false
  const text = textOf(article, at) ?? ''
  const [from] = sentenceBounds(text, at.start, at.end)
  const before = text.slice(Math.max(from, name.start - PROPOSAL_AWAY), name.start)
  const verb = TO_APPOINT.exec(before)
  return verb !== null && PROPOSING.test(before.slice(0, verb.index))
}

const PROPOSAL_AWAY = 120
/** `vient de nommer`, `a décidé d'élire`: done, whatever stands before. */
const TO_APPOINT =
  /(?<!\p{L})(?<!(?:vien(?:t|nent)|venai(?:t|ent)|(?:a|ont|avai(?:t|ent)) (?:décidé|choisi|résolu|accepté|convenu)|décision|choix) (?:également |aussi |officiellement )?(?:de |d[’']))(?:nommer|(?:ré)?élire|désigner|reconduire|promouvoir)(?: (?:M\.|Mme|\p{Ll}+))?,? $/u
const PROPOSING =
  /(?<!\p{L})(?:propos\p{L}*|recommand\p{L}*|suggér\p{L}*|soum(?:is|et|ettre|ettra)\p{L}*|présent(?:é|er|era|ent|ait)\p{L}*|candidat\p{L}*|en vue|afin|pour|va|vont|all(?:ait|aient|er)|doi(?:t|vent)|dev\p{L}+|pou(?:rr|v)\p{L}+|peu(?:t|vent)|veu(?:t|lent)|voul\p{L}+|souhait\p{L}*|envisag\p{L}*|prévoi\p{L}*|prévu\p{L}*|compt(?:e|ent|ait)|refus\p{L}*|demand\p{L}*|appel\p{L}*|invit\p{L}*|projet|intention|espèr\p{L}*|s[’']apprêt\p{L}*|promis|promet\p{L}*|plaid\p{L}*|si)(?!\p{L})/iu

/** `l'opéra Princesse Anio`, `Princesse Anio, un opéra`: a title that belongs to the name of a work. */
function isOfAWork({ article }: Attesting, { mentions }: Person, { at }: Role): boolean {
  const text = textOf(article, at) ?? ''
  const name = mentions.find((mention) => standsIn(mention, at, at.end))
  return (
    WORK.test(text.slice(Math.max(0, at.start - 40), at.start)) ||
    (name !== undefined && name.start === at.end + 1 && A_WORK.test(text.slice(name.end)))
  )
}

const WORKS =
  'opéra|film|roman|ballet|pièce|spectacle|comédie musicale|série|feuilleton|dessin animé|chanson|album|bande dessinée|recueil|conte'
const WORK = new RegExp(String.raw`(?<!\p{L})(?:${WORKS})(?: \p{Ll}+)?(?: [«“"])? ?$`, 'iu')
const A_WORK = new RegExp(
  String.raw`^ ?[»”"]?, (?:un|une|l[’']|le|la) ?(?:${WORKS})(?!\p{L})`,
  'iu',
)
