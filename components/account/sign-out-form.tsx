import { signOutAction } from "@/lib/account/actions";

/** In the bar of every page. */
export function SignOutForm() {
  return (
    <form action={signOutAction}>
      <button type="submit" className="barlink out">
        Đăng xuất
      </button>
    </form>
  );
}
