/**
 * Which files the popup and the panel are made of. Few and large, since each file is compressed alone and asked for
 * alone: what draws them is one; places, answers and what is asked for later come with the press that wants them. What
 * reads a page is the background's.
 */

/**
 * A group takes a module and whatever that needs, unless a group above has it.
 *
 * A file that imports a file that imports a file is asked for three times in turn, some ten milliseconds each: what an answer
 * takes is two files, asked for at once.
 */
export const CHUNKS = {
  groups: [
    // Its words are the original, French; with it stand the styles' and wxt's own modules too, which hold no code and would
    // be a file each.
    {
      name: 'surface',
      test: /[\\/]extension[\\/](?:entrypoints[\\/]popup[\\/]main|words[\\/](?:fr|figure))\.ts$|companion\.css$|wxt-html-plugins$/u,
    },
    // What reads an answer and draws it, whoever gave it.
    { name: 'answer', test: /[\\/]extension[\\/](?:popup[\\/]home[\\/]answer-section|kept)\.ts$/u },
    // What asks the service: never loaded in private mode.
    { name: 'service', test: /[\\/]extension[\\/](?:client|access-key)\.ts$/u },
  ],
}

/**
 * Nearly every function of it runs before all names are painted. Chrome reads this line and compiles them all at once
 * beside the page, not one by one as they are called; Firefox reads nothing.
 */
export const postBanner = ({ name }: { readonly name: string }): string =>
  CHUNKS.groups.some((group) => group.name === name) ? '//# allFunctionsCalledOnLoad' : ''

/** A step of the build: a part that is asked for later is asked for plainly; Vite would also look for its styles. */
export const plainImports = {
  name: 'plain-imports',
  enforce: 'pre' as const,
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined,
}
