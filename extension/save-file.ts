/** Hands a file to the reader's own download folder: no permission is needed for that. */

export const saveFile = (name: string, type: string, text: string): void =>
  savePieces(name, type, [text])

/** The same for a file too long to be one string. */
export function savePieces(name: string, type: string, pieces: readonly string[]): void {
  const url = URL.createObjectURL(new Blob([...pieces], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has to have begun before the address may go.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
