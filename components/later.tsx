/** What the first sight of the popup doesn't need is loaded when it is asked for. */
import { type ComponentType, h, type VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The component that a module exports by this name. */
export function later<Name extends string, Props extends object>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
): (props: Props) => VNode | null {
  let loaded: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const [, setLoaded] = useState(false);
    useEffect(() => {
      if (loaded) return;
      load().then((module) => {
        loaded = module[name];
        setLoaded(true);
      });
    }, []);
    return loaded ? h(loaded as ComponentType<object>, props) : null;
  };
}
