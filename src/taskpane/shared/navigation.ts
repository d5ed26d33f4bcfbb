import { createContext, use } from 'react';

/** Opens another view of the pane. */
export type Show = (view: 'outline' | 'check' | 'appendix') => void;

export const NavigationContext = createContext<Show>(() => {});

export const useNavigation = (): Show => use(NavigationContext);
