import { factCheckApp } from './fact-check-app.ts';

factCheckApp().synth();
