package shop.petunia.marketplace;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.petunia.shared.UserProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * Keeps address, login, password and refresh token in one file, sealed with AES-GCM, so that none of them can be
 * exchanged for another's. Outside the database: no backup carries them away.
 */
final class Secrets {
    private static final Logger LOG = LoggerFactory.getLogger(Secrets.class);
    private static final byte[] PURPOSE = "petunia marketplace 1".getBytes(StandardCharsets.UTF_8);
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Path file;
    private final KeyFile key;
    private final SecureRandom random = new SecureRandom();

    Secrets(Path folder) {
        file = folder.resolve("market-access.sealed");
        key = new KeyFile(folder.resolve("market-access.key"));
    }

    boolean isThere() {
        return Files.exists(file);
    }

    /** Nothing also when the key is another's: then somebody has to sign in again. */
    Optional<Credentials> load() {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            byte[] sealed = Files.readAllBytes(file);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key.read(), sealed, NONCE);
            return Optional.of(credentials(cipher.doFinal(sealed, NONCE, sealed.length - NONCE)));
        } catch (IOException | GeneralSecurityException | JacksonException | IllegalArgumentException unreadable) {
            LOG.warn("{} cannot be opened, the shop has to sign in again: {}", file, unreadable.getClass().getName());
            return Optional.empty();
        }
    }

    /** On disk when it returns. */
    void save(Credentials credentials) {
        try {
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            byte[] body = cipher(Cipher.ENCRYPT_MODE, key.make(random), nonce, NONCE).doFinal(written(credentials));
            byte[] sealed = new byte[NONCE + body.length];
            System.arraycopy(nonce, 0, sealed, 0, NONCE);
            System.arraycopy(body, 0, sealed, NONCE, body.length);
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            KeyFile.writeForOwner(fresh, sealed);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | GeneralSecurityException problem) {
            throw new UserProblem(problem, "marketplace.access.unwritable", file.toString());
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException problem) {
            throw new UserProblem(problem, "marketplace.access.unwritable", file.toString());
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, int length) throws GeneralSecurityException {
        if (nonce.length < length) {
            throw new GeneralSecurityException("cut off");
        }
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce, 0, length));
        cipher.updateAAD(PURPOSE);
        return cipher;
    }

    private static byte[] written(Credentials credentials) {
        return Json.MAPPER.writeValueAsBytes(Map.of(
                "base", credentials.base().toString(),
                "login", credentials.login(),
                "password", credentials.password(),
                "refresh", credentials.refreshToken() == null ? "" : credentials.refreshToken(),
                "seller", credentials.seller() == null ? "" : credentials.seller().toString()));
    }

    private static Credentials credentials(byte[] written) {
        Map<String, String> parts = Json.MAPPER.readValue(written, new TypeReference<Map<String, String>>() {});
        String refresh = parts.getOrDefault("refresh", "");
        String seller = parts.getOrDefault("seller", "");
        return new Credentials(URI.create(parts.getOrDefault("base", "")), parts.getOrDefault("login", ""),
                parts.getOrDefault("password", ""), refresh.isEmpty() ? null : refresh,
                seller.isEmpty() ? null : Long.valueOf(seller));
    }
}
