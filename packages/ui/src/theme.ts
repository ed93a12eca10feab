export { contrast, cssColour, isDark, type Rgb, TEXT_CONTRAST } from './contrast.ts';
export { type Colours, PALETTE_COLOURS, type Palette, palette, type Wishes } from './palette.ts';
export { readColour } from './read-colour.ts';
export { colourHex, hexColour, type SchemeColours, SchemeColoursError, schemeColours } from './scheme-colours.ts';
