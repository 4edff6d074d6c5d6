/**
 * Classes of letters, each written once in a script and called by its name in the expressions and texts that hold it.
 *
 * A browser compiles `\p{Lu}` anew in every expression, to some 650 ranges: a tenth of a millisecond each, a fifth of a
 * background's first reading. Written out where it stands, as `\p{L}` is (`letters.ts`), it would be long: capitals and
 * small letters change at every other place.
 */
import { parseAst } from 'vite'
import { expressionsOf } from './expressions.ts'
import { CAPITALS, inTemplate, LETTERS, narrowed, SMALL } from './letters.ts'
import { step } from './step.ts'
import { edited, nameOf, regexOf, walk, type Edit } from './syntax.ts'

const NAMES = { L: 'letters_', Lu: 'capitals_', Ll: 'small_' } as const
const CALLED = { Lu: `\${${NAMES.Lu}}`, Ll: `\${${NAMES.Ll}}` }

/** What stands there is a part of a template: `^[A-Za-zª…]\p{Lu}` → `^[${letters_}][${capitals_}]`. */
const called = (pattern: string, flags?: string): string =>
  narrowed(pattern, flags, CALLED).replaceAll(LETTERS, `\${${NAMES.L}}`)

const made = (pattern: string, flags: string): string =>
  `RegExp(String.raw\`${called(pattern, flags)}\`,\`${flags}\`)`

/** What stands before the script; nothing of its own may be called so. */
const OURS = new RegExp(`^(?:${Object.values(NAMES).join('|')}|re_\\d+)$`, 'u')

/** The same script, its classes declared before it. */
export function named(code: string): string {
  const edits: Edit[] = []
  const expressions = expressionsOf(made)
  walk(parseAst(code), (node, depth, parent) => {
    const { type } = node
    if (type === 'Identifier' && OURS.test(nameOf(node)))
      throw new Error(`bundle: a script calls something ${nameOf(node)}`)
    const regex = regexOf(node)
    const holds =
      regex !== undefined &&
      !/`|\$\{/u.test(regex.pattern) &&
      called(regex.pattern, regex.flags) !== regex.pattern
    // The script itself is a function.
    const edit = holds ? expressions.inPlaceOf(node, Math.max(0, depth - 1), parent) : undefined
    if (edit !== undefined) edits.push(edit)
    if (type === 'TemplateLiteral') edits.push(...inTemplate(code, node, (text) => called(text)))
  })
  const classes = `${NAMES.L}=\`${LETTERS}\`,${NAMES.Lu}=\`${CAPITALS}\`,${NAMES.Ll}=\`${SMALL}\``
  return `{const ${classes};${expressions.declared()}${edited(code, edits)}}`
}

/** A step of the build, for scripts that read a page. */
export const nameClasses = step('name-classes', named)
