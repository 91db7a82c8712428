import { Culture, recognizeDateTime } from '@microsoft/recognizers-text-suite';
import { serve } from './serve.ts';

serve((text, published) => recognizeDateTime(text, Culture.English, undefined, new Date(`${published}T12:00:00Z`)));
