/** On which device somebody signed who did not sign on their own. */
export function sharedDeviceText(hostName: string) {
  return `trên máy dùng chung do đồng chí ${hostName} mở`;
}
