import { Culture, recognizeAge, recognizeCurrency, recognizeDimension, recognizeTemperature } from '@microsoft/recognizers-text-suite';
import { serve } from './serve.ts';

const models = [recognizeCurrency, recognizeDimension, recognizeTemperature, recognizeAge];

serve((text) => models.map((recognize) => recognize(text, Culture.English)));
