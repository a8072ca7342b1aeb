package shop.petunia.marketplace;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.UserProblem;

/**
 * How the shop signs in.
 *
 * @param base without a slash at its end
 * @param refreshToken of the last session; null when there is none
 * @param seller who the shop is there; null until it has signed in
 */
record Credentials(URI base, String login, String password, @Nullable String refreshToken,
        @Nullable Long seller) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** @throws UserProblem when the address is none, or anybody could listen on the way */
    static Credentials of(String url, String login, String password) {
        URI base = base(url.strip().replaceAll("/+$", ""));
        if (login.isBlank() || password.isEmpty()) {
            throw new UserProblem("marketplace.access.incomplete");
        }
        return new Credentials(base, login.strip(), password, null, null);
    }

    Credentials session(@Nullable String token) {
        return new Credentials(base, login, password, token, seller);
    }

    Credentials of(@Nullable Long who) {
        return new Credentials(base, login, password, refreshToken, who);
    }

    /** What says whether a session is this one's. */
    Credentials person() {
        return new Credentials(base, login, password, null, null);
    }

    private static URI base(String url) {
        URI base;
        try {
            base = URI.create(url);
        } catch (IllegalArgumentException none) {
            throw new UserProblem(none, "marketplace.access.url", url);
        }
        String scheme = base.getScheme() == null ? "" : base.getScheme().toLowerCase(Locale.ROOT);
        if (base.getHost() == null || base.getRawQuery() != null || base.getRawFragment() != null
                || base.getRawUserInfo() != null) {
            throw new UserProblem("marketplace.access.url", url);
        }
        if (!scheme.equals("https") && !(scheme.equals("http") && LOOPBACK.contains(base.getHost()))) {
            throw new UserProblem("marketplace.access.https", url);
        }
        return base;
    }

    @Override
    public String toString() {
        return login + " at " + base;
    }
}
