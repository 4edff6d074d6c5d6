/** What the corpus attests of a name: other spellings, roles, who stands beside it, since when, the articles. */
import type { EntityDossier } from '../../../shared/dossiers/dossier.ts'
import type { Entity } from '../../../shared/entities/entity.ts'
import { answerIn } from '../model/around.ts'
import type { FullInk } from '../parts/ink.ts'
import type { Companion } from '../model/model.ts'
import { coverageWords } from '../../telling/coverage.ts'
import { button, h } from '../../drawing/element.ts'
import { printedName } from '../../telling/printed-name.ts'
import { relationOpener } from '../parts/relation-opener.ts'
import { drawAttestations } from './attestation.ts'
import { drawBesides } from './beside.ts'
import { drawContradictions } from './contradictions.ts'
import { drawVariants } from './entity-here.ts'
import { drawRoles } from './roles.ts'
import { titled } from './titled.ts'

/** `local` is the same on this page, where the corpus may file it under another identifier. */
export function drawDossier(
  dossier: EntityDossier,
  local: Entity | undefined,
  companion: Companion,
  ink: FullInk,
): readonly (HTMLElement | undefined | false)[] {
  const { words } = ink
  const { page } = companion
  const day = page.kind === 'read' ? page.article.published?.date : undefined
  const variants = variantsElsewhere(dossier, local)
  const first = drawFirst(dossier, companion, ink)
  return [
    variants.length > 0 &&
      drawVariants(
        variants,
        ink,
        local === undefined ? words.entity.variants : words.entity.variantsElsewhere,
      ),
    dossier.roles.length > 0 &&
      titled(
        words.entity.roles,
        h('p', { class: 'quiet' }, words.entity.rolesNote),
        dossier.mayBeSeveral === true && h('p', { class: 'quiet' }, words.entity.mayBeSeveral),
        drawRoles(dossier.roles, day, ink),
      ),
    drawContradictions(dossier.contradictions, ink),
    drawOnward(dossier, page.kind === 'read' ? page.entities : [], ink),
    dossier.companions.length > 0 &&
      titled(words.entity.companions, drawBesides(dossier.companions, 12, ink)),
    first,
    drawMentions(dossier, first !== undefined, ink),
  ]
}

/** Spellings of the corpus that this page does not print. */
function variantsElsewhere(
  { name, variants }: EntityDossier,
  local: Entity | undefined,
): readonly string[] {
  const printed = [local === undefined ? name : printedName(local), ...(local?.surfaces ?? [])]
  const known = new Set([...printed, local?.canonical ?? ''].map((one) => one.toLowerCase()))
  // The corpus's own spelling is one more where this page puts accents on it.
  return variants.filter(
    (variant) =>
      !known.has(variant.toLowerCase()) ||
      (variant === local?.canonical && !printed.includes(variant)),
  )
}

/** The newest articles, and how many more; not the only dispatch there is, where it is shown as the first. */
function drawMentions(
  { name, articles, mentions, first }: EntityDossier,
  isFirstShown: boolean,
  ink: FullInk,
): HTMLElement | undefined {
  const { words, act } = ink
  const shown = mentions.slice(0, 12)
  const unshown = shown.reduce((left, { copies = [] }) => left - 1 - copies.length, articles)
  const isTold =
    isFirstShown && unshown <= 0 && mentions.every(({ article }) => article === first?.article)
  if (mentions.length === 0 || isTold) return undefined
  return titled(
    `${words.entity.mentions} (${articles.toLocaleString(words.locale)})`,
    drawAttestations(shown, ink),
    unshown > 0 &&
      button(
        { class: 'onward', onclick: () => act.open({ kind: 'search', q: name }) },
        words.first.others(unshown),
      ),
  )
}

/** The earliest dated article that names it: never said without what the corpus holds, and what may precede. */
function drawFirst(
  { first, undated }: EntityDossier,
  { around }: Companion,
  ink: FullInk,
): HTMLElement | undefined {
  const { words } = ink
  const answer = answerIn(around)
  if (first === undefined || answer === undefined) return undefined
  return titled(
    words.entity.first,
    drawAttestations([first], ink),
    h(
      'p',
      { class: 'quiet' },
      [
        ...(undated === 0 ? [] : [words.entity.mayPrecede(undated)]),
        `${coverageWords(answer.coverage, ink)}.`,
      ].join(' '),
    ),
  )
}

/** A country has its relations with the page's other countries. */
function drawOnward(
  { id, kind, name }: EntityDossier,
  here: readonly Entity[],
  ink: FullInk,
): HTMLElement | undefined {
  if (kind !== 'country') return undefined
  const iso = id.slice('country:'.length)
  const others = here.filter((entity) => entity.kind === 'country').filter((c) => c.iso !== iso)
  if (others.length === 0) return undefined
  return titled(
    ink.words.entity.relations,
    ...others.slice(0, 4).map((other) => relationOpener([{ iso, canonical: name }, other], ink)),
  )
}
