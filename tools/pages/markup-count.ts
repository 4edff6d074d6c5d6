/**
 * How much markup a page is made of, counted before a tree is made of it: elements, attributes, comments, entities and
 * the texts between them.
 *
 * A tree costs memory by these, and more than in proportion where they nest or crowd into one tag: 200,000 elements
 * within each other took linkedom twenty seconds, ten million `<` all the memory there is.
 */
import { Tokenizer } from 'htmlparser2'

/** 33,000 elements with an attribute and a text each; so much takes a few seconds, however it is put together. */
export const MOST_MARKUP = 100_000

/** One pass over the text without any tree, whatever is broken in it. */
export function markupIn(html: string): number {
  let pieces = 0
  const piece = (): void => {
    pieces += 1
  }
  const nothing = (): void => {}
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: piece,
      onattribname: piece,
      onattribdata: nothing,
      onattribentity: piece,
      onattribend: nothing,
      onopentagend: nothing,
      onselfclosingtag: nothing,
      onclosetag: nothing,
      ontext: piece,
      ontextentity: piece,
      oncdata: piece,
      oncomment: piece,
      ondeclaration: piece,
      onprocessinginstruction: piece,
      onend: nothing,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return pieces
}
