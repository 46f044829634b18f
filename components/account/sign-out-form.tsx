import { SubmitButton } from "@/components/ui/submit-button";
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

/** Where there is no bar, or it has no room for it. */
export function SignOutButton() {
  return (
    <form action={signOutAction}>
      <SubmitButton variant="second">Đăng xuất</SubmitButton>
    </form>
  );
}
