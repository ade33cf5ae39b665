import { reportFonts } from './report-fonts.js';

console.log(await reportFonts());
