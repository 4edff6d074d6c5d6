/** What wxt types only after `wxt prepare`, and what a build may be told: type checks need no generated file. */
import 'wxt/browser'

declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: string): string
  }
  interface WxtI18n {
    getMessage(name: string): string
  }
}

declare global {
  interface ImportMetaEnv {
    /** The service of a build that somebody publishes. */
    readonly WXT_SERVICE?: string
  }
}
