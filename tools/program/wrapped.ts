/** Text that fits a terminal: broken between words, what follows set in; a command to copy and `[--most N]` stay whole. */

/** How wide a stream's lines may be; a pipe's are never broken. */
export const widthOf = ({
  isTTY,
  columns,
}: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>): number => (isTTY ? columns || 80 : Infinity)

const COMMAND = /npm (?:start|run reperes) --(?: [^\s,;]+)+/gu
const OPTION = /\[--[^\]]{1,40}\]/gu
/** Stands for the spaces of what stays whole. */
const HELD = '\u0000'

/** `text` behind `set` columns that are written already, the lines below it under its first word. */
export function wrapped(text: string, set: number, width: number): string {
  const room = width - set
  const hold = (piece: string): string => piece.replaceAll(' ', HELD)
  return text
    .replace(COMMAND, (command) => (command.length > room ? command : hold(command)))
    .replace(OPTION, hold)
    .split('\n')
    .flatMap((line) => linesOf(line, room))
    .join(`\n${' '.repeat(set)}`)
    .replaceAll(HELD, ' ')
}

function linesOf(text: string, room: number): readonly string[] {
  let line = ''
  const lines: string[] = []
  for (const [, gap, word] of text.matchAll(/( *)([^ ]+)/gu)) {
    if (line !== '' && line.length + gap!.length + word!.length > room) {
      lines.push(line)
      line = word!
    } else line += gap! + word!
  }
  return [...lines, line]
}
