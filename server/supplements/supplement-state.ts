export type SupplementState = 'open' | 'supplied' | 'office-collects' | 'lapsed';
