package shop.petunia.marketplace;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shop.petunia.marketplace.Transport.Ask;
import shop.petunia.marketplace.Transport.NotSent;
import shop.petunia.marketplace.Transport.Told;
import shop.petunia.marketplace.Transport.Upload;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Talks to the marketplace: one request at a time, never faster than it allows, signed in again when the session has
 * ended. Nobody here looks at the clock to see whether a session has ended: the marketplace says so itself.
 */
public final class CloudClient {
    private static final Duration GAP = Duration.ofMillis(150);
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final String NO_JSON = "no whole JSON";
    private static final int UNAUTHORISED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;

    private final CloudAccess access;
    private final Transport transport;
    private final Timepiece timepiece;
    private final Clock clock;
    private @Nullable String token;
    private @Nullable Credentials tokenOf;
    private @Nullable Long lastAsked;
    private volatile boolean blocked;
    private volatile Gate gate = (credentials, ask) -> Optional.empty();
    private volatile Duration ahead = Duration.ZERO;

    public CloudClient(CloudAccess access, Transport transport, Timepiece timepiece, Clock clock) {
        this.access = access;
        this.transport = transport;
        this.timepiece = timepiece;
        this.clock = clock;
    }

    /** Asked before anything is asked with a session, or told. */
    interface Gate {
        /** @param ask asks in this session without coming by here again */
        Optional<Answer.Stopped> refusal(Credentials credentials, Function<String, Answer> ask);
    }

    void guardedBy(Gate guard) {
        gate = guard;
    }

    Answer get(String path) {
        return call("GET", path, null);
    }

    Answer post(String path, @Nullable Object body) {
        return call("POST", path, body);
    }

    Answer put(String path) {
        return call("PUT", path, null);
    }

    Answer put(String path, Object body) {
        return call("PUT", path, body);
    }

    Answer upload(String path, String name, byte[] bytes) {
        return call("POST", path, null, new Upload(name, bytes));
    }

    Answer patch(String path, Object body) {
        return call("PATCH", path, body);
    }

    /** What the marketplace's clock says, as far as it has told; the computer's own may be wrong by an hour. */
    Instant now() {
        return clock.instant().plus(ahead);
    }

    /** By how much the marketplace's clock is ahead of this computer's. */
    Duration ahead() {
        return ahead;
    }

    /** A person lets it begin again after the account was blocked. */
    void resume() {
        blocked = false;
    }

    /** Who the shop is there; null until it has signed in with its password. */
    @Nullable Long seller() {
        return access.credentials().map(Credentials::seller).orElse(null);
    }

    /** With the password, at the next request. */
    synchronized void signInAnew() {
        token = null;
        access.credentials().ifPresent(known -> access.session(known, null));
    }

    private Answer call(String method, String path, @Nullable Object body) {
        return call(method, path, body, null);
    }

    private synchronized Answer call(
            String method, String path, @Nullable Object body, @Nullable Upload file) {
        Optional<Credentials> known = access.credentials();
        if (known.isEmpty()) {
            return new Answer.Stopped(access.isSetUp() ? Trouble.WRONG_LOGIN : Trouble.NOT_SET_UP, "");
        }
        if (blocked) {
            return new Answer.Stopped(Trouble.BLOCKED, "");
        }
        String written = body == null ? null : Json.MAPPER.writeValueAsString(body);
        for (boolean again = false;; again = true) {
            Optional<Answer.Stopped> shut = signIn(known.get()).or(this::refusal);
            if (shut.isPresent()) {
                return shut.get();
            }
            Answer answer = answer(method, known.get(), path, token, written, file);
            if (!(answer instanceof Answer.Refused refused) || refused.status() != UNAUTHORISED) {
                return answer;
            }
            token = null;
            if (again) {
                return new Answer.Stopped(Trouble.OUT_OF_ORDER, refused.hint());
            }
            known = access.credentials();
            if (known.isEmpty()) {
                return new Answer.Stopped(access.isSetUp() ? Trouble.WRONG_LOGIN : Trouble.NOT_SET_UP, "");
            }
        }
    }

    private Optional<Answer.Stopped> refusal() {
        return access.credentials().flatMap(signedIn -> gate.refusal(signedIn,
                path -> answer("GET", signedIn, path, token, null, null)));
    }

    /** Nothing when there is a session; else why there is none. */
    private Optional<Answer.Stopped> signIn(Credentials credentials) {
        if (token != null && credentials.person().equals(tokenOf)) {
            return Optional.empty();
        }
        token = null;
        if (credentials.refreshToken() != null) {
            Answer refreshed = answer("POST", credentials, "/seller-web/refresh", null,
                    Json.MAPPER.writeValueAsString(Map.of("refresh_token", credentials.refreshToken())), null);
            if (refreshed instanceof Answer.Stopped stopped) {
                return Optional.of(stopped);
            }
            if (refreshed instanceof Answer.Ok ok && open(credentials, ok.node())) {
                return Optional.empty();
            }
            // Dead, or its successor got lost on the way.
            access.session(credentials, null);
        }
        return logIn(credentials);
    }

    private Optional<Answer.Stopped> logIn(Credentials credentials) {
        Answer answer = answer("POST", credentials, "/seller-web/login", null, Json.MAPPER.writeValueAsString(
                Map.of("login", credentials.login(), "password", credentials.password())), null);
        return switch (answer) {
            case Answer.Ok ok when open(credentials, ok.node()) -> Optional.empty();
            case Answer.Ok ok -> Optional.of(new Answer.Stopped(Trouble.NOT_A_MARKETPLACE, ""));
            case Answer.Stopped stopped -> Optional.of(stopped);
            case Answer.Unknown unknown -> Optional.of(new Answer.Stopped(
                    unknown.hint().equals(NO_JSON) ? Trouble.NOT_A_MARKETPLACE : Trouble.OUT_OF_ORDER,
                    unknown.hint()));
            case Answer.Refused refused when refused.status() == UNAUTHORISED ->
                Optional.of(new Answer.Stopped(Trouble.WRONG_LOGIN, refused.hint()));
            case Answer.Refused refused ->
                Optional.of(new Answer.Stopped(Trouble.NOT_A_MARKETPLACE, String.valueOf(refused.status())));
        };
    }

    /** The new refresh token is kept before the session that came with it is used. */
    private boolean open(Credentials credentials, JsonNode session) {
        String fresh = Json.text(session, "token");
        String refresh = Json.text(session, "refresh_token");
        if (fresh.isEmpty()) {
            return false;
        }
        access.session(credentials.of(Json.id(session, "seller_id").orElse(credentials.seller())),
                refresh.isEmpty() ? null : refresh);
        token = fresh;
        tokenOf = credentials.person();
        return true;
    }

    private Answer answer(String method, Credentials credentials, String path, @Nullable String session,
            @Nullable String body, @Nullable Upload file) {
        keepTheGap();
        try {
            Told told = transport.exchange(
                    new Ask(method, URI.create(credentials.base() + path), session, body, PATIENCE, file));
            if (told.date() != null) {
                ahead = Duration.between(clock.instant(), told.date());
            }
            return answer(told);
        } catch (NotSent notSent) {
            return new Answer.Stopped(notSent.trouble(), String.valueOf(notSent.getMessage()));
        } catch (IOException lost) {
            return new Answer.Unknown(String.valueOf(lost.getMessage()));
        } finally {
            lastAsked = timepiece.nanos();
        }
    }

    private Answer answer(Told told) {
        int status = told.status();
        if (status >= 200 && status < 300) {
            try {
                return Answer.whole(told.body());
            } catch (JacksonException broken) {
                return new Answer.Unknown(NO_JSON);
            }
        }
        if (status == FORBIDDEN) {
            blocked = true;
            return new Answer.Stopped(Trouble.BLOCKED, hint(told.body()));
        }
        if (status == TOO_MANY) {
            return new Answer.Stopped(Trouble.OUT_OF_ORDER, String.valueOf(status));
        }
        return status >= 400 && status < 500
                ? new Answer.Refused(status, hint(told.body()))
                : new Answer.Unknown(status + " " + hint(told.body()));
    }

    /** Nothing of an HTML page. */
    private static String hint(byte[] body) {
        try {
            return Json.hint(Json.MAPPER.readTree(new String(body, StandardCharsets.UTF_8)));
        } catch (JacksonException noJson) {
            return "";
        }
    }

    private void keepTheGap() {
        if (lastAsked != null) {
            Duration left = GAP.minusNanos(timepiece.nanos() - lastAsked);
            if (left.isPositive()) {
                timepiece.pause(left);
            }
        }
    }
}
