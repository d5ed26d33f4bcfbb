/** The languages a person can read us in; Vietnamese is the first and the default. */
export type Language = 'vi' | 'en';
