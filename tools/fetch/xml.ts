/**
 * XML as it is read, tag by tag, whatever is broken in it: htmlparser2's tokenizer, in one pass.
 *
 * Feeds come from outside: no tree is built and no open element is remembered, so that neither depth nor size costs
 * more than reading on.
 */
import { Tokenizer } from 'htmlparser2'

export interface XmlReader {
  open(name: string, attributes: ReadonlyMap<string, string>): void
  close(name: string): void
  text(text: string): void
}

const NONE: ReadonlyMap<string, string> = new Map()

/** Tells the reader of every tag and text, entities decoded; comments, declarations and instructions are passed over. */
export function readXml(xml: string, reader: XmlReader): void {
  const nothing = (): void => {}
  let name = ''
  let attributes: Map<string, string> | undefined
  let attribute = ''
  let value = ''
  const opened = (): void => {
    reader.open(name, attributes ?? NONE)
    attributes = undefined
  }
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      onopentagname: (start, end) => {
        name = xml.slice(start, end)
      },
      onattribname: (start, end) => {
        attribute = xml.slice(start, end)
        value = ''
      },
      onattribdata: (start, end) => {
        value += xml.slice(start, end)
      },
      onattribentity: (codePoint) => {
        value += String.fromCodePoint(codePoint)
      },
      onattribend: () => {
        attributes ??= new Map()
        attributes.set(attribute, value)
      },
      onopentagend: opened,
      onselfclosingtag: () => {
        opened()
        reader.close(name)
      },
      onclosetag: (start, end) => reader.close(xml.slice(start, end)),
      ontext: (start, end) => reader.text(xml.slice(start, end)),
      ontextentity: (codePoint) => reader.text(String.fromCodePoint(codePoint)),
      oncdata: (start, end, offset) => reader.text(xml.slice(start, end - offset)),
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  )
  tokenizer.write(xml)
  tokenizer.end()
}
