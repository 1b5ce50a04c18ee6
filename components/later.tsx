/** What the first sight of the popup doesn't need is loaded when it is asked for. */
import { type ComponentType, h, type VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): (props: Props) => VNode | null {
  let loaded: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const [, setLoaded] = useState(loaded !== undefined);
    useEffect(() => {
      if (loaded) return;
      load().then((component) => {
        loaded = component;
        setLoaded(true);
      });
    }, []);
    return loaded ? h(loaded as ComponentType<object>, props) : null;
  };
}
