import { claimWhere, type Rule } from '../draft.ts'

/** What no rule above has claimed is the body. */
export const paragraphs: Rule = {
  name: 'body',
  apply: (draft) => claimWhere(draft, 'body', 'body', () => true),
}
