/** A dossier with the coverage of the corpus: without it a first, a last, a missing session or an empty list says little. */
import type { Context } from 'hono'
import type { Coverage } from '../shared/library/holdings.ts'
import type { Env } from './guards.ts'

export const covered = async <Dossier extends object>(
  c: Context<Env>,
  dossier: Dossier,
): Promise<Dossier & { readonly coverage: Coverage }> => ({
  ...dossier,
  coverage: await c.get('service').library.coverage(),
})
