/** The two methods that wxt types only after `wxt prepare`: type checks need no generated file. */
import 'wxt/browser'

declare module 'wxt/browser' {
  interface WxtRuntime {
    getURL(path: string): string
  }
  interface WxtI18n {
    getMessage(name: string): string
  }
}
