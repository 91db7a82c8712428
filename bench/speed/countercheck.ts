import { dayNumberOf } from '../../checker/calendar.ts';
import { findMentions } from '../../checker/grammar/find-mentions.ts';
import { serve } from './serve.ts';

serve((text, published) => findMentions(text, dayNumberOf(published)));
