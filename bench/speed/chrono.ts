import * as chrono from 'chrono-node';
import { serve } from './serve.ts';

serve((text, published) => chrono.parse(text, new Date(`${published}T12:00:00Z`)));
