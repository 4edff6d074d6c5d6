/** A dossier with what the corpus covers: beside a first, a last, a missing session and a list of nothing. */
import type { Context } from 'hono'
import type { Coverage } from '../shared/library/library.ts'
import type { Env } from './guards.ts'

export const covered = async <Dossier extends object>(
  c: Context<Env>,
  dossier: Dossier,
): Promise<Dossier & { readonly coverage: Coverage }> => ({
  ...dossier,
  coverage: await c.get('service').library.coverage(),
})
