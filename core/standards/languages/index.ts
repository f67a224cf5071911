import type { Language } from '../language';
import de from './de';
import en from './en';
import es from './es';
import fr from './fr';
import it from './it';
import pt from './pt';
import ru from './ru';

/** Every language whose words are understood in a sheet; a sheet may mix them. */
export const LANGUAGES: readonly Language[] = [en, de, es, fr, it, pt, ru];
