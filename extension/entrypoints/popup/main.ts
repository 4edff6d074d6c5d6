/** The one script of the popup's page and the panel's: which of the two it is, the page itself says. */
import { openSurface } from '../../surface.ts'

void openSurface(document.body.className === 'popup' ? 'popup' : 'panel')
