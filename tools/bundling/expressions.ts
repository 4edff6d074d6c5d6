/**
 * Regular expressions made when they are first asked for.
 *
 * An engine reads every literal of a program as it starts, also in functions that are never called, and takes its
 * classes apart; hundreds of them are a fifth of what reading the Worker's program costs. Written as texts they are
 * skipped. In a function the expression is then made once and kept, where a literal is made anew at each call: nobody
 * can tell, unless the expression counts how far it has come (`g`, `y`), which of those with `g` alone what looks through
 * a whole text leaves as it was.
 */
import { regexOf, type Edit, type Node } from './syntax.ts'

/** Of texts, given an expression with `g`: they begin at its first character and leave no place behind. */
const WHOLE_TEXT: ReadonlySet<string | undefined> = new Set([
  'match',
  'matchAll',
  'replace',
  'replaceAll',
  'split',
])

/**
 * What the program makes expressions with: `` regexp_`^\p{L}+$` ``, or `` regexp_`^le ${'iu'}` `` with other flags than
 * `u`. An engine gives the same text of a template each time it comes by: by that the expression is kept, and a name of
 * its own for each would be a sixtieth of the program.
 */
export const MAKER =
  "const regexps_=new Map,regexp_=(text,flags='u')=>{let made=regexps_.get(text);" +
  'if(made===undefined)regexps_.set(text,made=new RegExp(text.raw[0],flags));return made};'

/** Gathers what a part of the program keeps. */
export interface Expressions {
  /** What stands for a literal; undefined where it has to stay. */
  inPlaceOf(literal: Node, depth: number, parent: Node | undefined): Edit | undefined
  /** Declares what is kept. */
  declared(): string
}

/** Of a part of the program; `made` is how an expression is written there: what the maker makes is kept already. */
export function expressionsOf(made = written): Expressions {
  const kept: string[] = []
  return {
    inPlaceOf(literal, depth, parent) {
      const regex = regexOf(literal)
      if (regex === undefined) return undefined
      const { pattern, flags } = regex
      const text = made(pattern, flags)
      if (depth === 0) return [literal.start, literal.end, text]
      if (flags.includes('y') || (flags.includes('g') && !looksThrough(literal, parent)))
        return undefined
      if (text.startsWith('regexp_')) return [literal.start, literal.end, text]
      const name = `re_${kept.length}`
      kept.push(name)
      return [literal.start, literal.end, `(${name}??=${text})`]
    },
    declared: () => (kept.length === 0 ? '' : `let ${kept.join()};`),
  }
}

function written(pattern: string, flags: string): string {
  // A template's text stands as it is: all but what would end it or open a place in it.
  if (!/`|\$\{|\r|\\$/u.test(pattern))
    return `regexp_\`${pattern}${flags === 'u' ? '' : `\${'${flags}'}`}\``
  return `RegExp(${JSON.stringify(pattern)},${JSON.stringify(flags)})`
}

/** `text.replace(/ +/gu, ' ')` */
function looksThrough(literal: Node, parent: Node | undefined): boolean {
  if (parent?.type !== 'CallExpression') return false
  const [first] = parent['arguments'] as readonly Node[]
  const { type, property } = parent['callee'] as {
    readonly type: string
    readonly property?: { readonly name?: string }
  }
  return first === literal && type === 'MemberExpression' && WHOLE_TEXT.has(property?.name)
}
