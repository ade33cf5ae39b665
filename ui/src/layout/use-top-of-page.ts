import { useLayoutEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** A page begins at its top, however far down the one before it was read; going back finds the place one left. */
export function useTopOfPage(): void {
  const { pathname } = useLocation();
  const way = useNavigationType();
  useLayoutEffect(() => {
    if (way !== NavigationType.Pop) window.scrollTo({ top: 0 });
    // What changes behind the question mark is still the same page.
  }, [pathname]);
}
