import { Culture, recognizeNumber } from '@microsoft/recognizers-text-suite';
import { serve } from './serve.ts';

serve((text) => recognizeNumber(text, Culture.English));
