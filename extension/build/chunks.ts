/**
 * Which files the popup and the panel are made of. Few and large, since each file is compressed alone and asked for
 * alone: what draws them is one; places, answers and what is asked for later come with the press that wants them. What
 * reads a page is the background's.
 */

/**
 * It takes a module and whatever that needs. Its words are the original, French; with it stand the styles' and wxt's
 * own modules too, which hold no code and would be a file each.
 */
export const CHUNKS = {
  groups: [
    {
      name: 'surface',
      test: /[\\/]extension[\\/](?:entrypoints[\\/]popup[\\/]main|words[\\/](?:fr|figure))\.ts$|companion\.css$|wxt-html-plugins$/u,
    },
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
