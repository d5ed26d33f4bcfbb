import { type Context, type HostClass, HostObject } from '../hostObject';

/** Office's own service: the client tells it that function commands can be invoked. */
const addinServiceClass: HostClass<null> = {
  name: 'AddinInternalService',
  reads: { NotifyActionHandlerReady: () => null },
};

export function addinServiceObject(context: Context): HostObject {
  return HostObject.of(addinServiceClass, null, context);
}
