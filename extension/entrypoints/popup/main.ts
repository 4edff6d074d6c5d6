import { openSurface } from '../../surface.ts'

void openSurface('popup')
