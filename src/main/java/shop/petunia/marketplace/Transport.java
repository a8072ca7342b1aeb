package shop.petunia.marketplace;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Carries one request there and its reply back. */
public interface Transport {
    /**
     * @throws NotSent when the request has surely not arrived
     * @throws IOException when that is not known
     */
    Told exchange(Ask ask) throws IOException;

    /**
     * One request.
     *
     * @param token of the seller, null for login and refresh
     * @param body JSON, null for none
     * @param patience how long the whole reply may take
     * @param file instead of a body, null for none
     */
    record Ask(
            String method, URI uri, @Nullable String token, @Nullable String body, Duration patience,
            @Nullable Upload file) {
        /** Neither token nor body may get into a log. */
        @Override
        public String toString() {
            return method + " " + uri.getPath();
        }
    }

    /** A file, sent as a form sends one. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares files
    record Upload(String name, byte[] bytes) {
        @Override
        public String toString() {
            return name + ", " + bytes.length + " bytes";
        }
    }

    /**
     * One reply.
     *
     * @param date the other side's clock, if it told
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares replies
    record Told(int status, byte[] body, @Nullable Instant date) {
        @Override
        public String toString() {
            return status + ", " + body.length + " bytes";
        }
    }

    /** Nobody there has seen the request. */
    final class NotSent extends IOException {
        private static final long serialVersionUID = 1L;

        private final Trouble trouble;

        public NotSent(Trouble trouble, Throwable cause) {
            super(cause.toString(), cause);
            this.trouble = trouble;
        }

        Trouble trouble() {
            return trouble;
        }
    }
}
