/** Whether this browser, on this page, can make calls: browsers offer devices on secure pages only. */
export const isSupported = (): boolean =>
  isSecureContext && 'RTCPeerConnection' in globalThis && 'mediaDevices' in navigator;
