package shop.petunia.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import shop.petunia.shared.UserProblem;

/** The text of a file whose encoding nobody tells: by its mark, else UTF-8 when it is valid, else windows-1251. */
final class FileText {
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final char MARK = '\ufeff';

    private FileText() {}

    static String decode(byte[] bytes, String file) {
        String text = withoutMark(decoded(bytes, file));
        if (text.stripLeading().startsWith("<") || text.chars().anyMatch(FileText::isNoText)) {
            throw new UserProblem("files.table.noTable", file);
        }
        return text;
    }

    private static String decoded(byte[] bytes, String file) {
        try {
            return strictly(hasUtf16Mark(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8, bytes);
        } catch (CharacterCodingException notUnicode) {
            try {
                return strictly(WINDOWS_1251, bytes);
            } catch (CharacterCodingException noText) {
                throw new UserProblem(noText, "files.table.noTable", file);
            }
        }
    }

    private static String strictly(Charset charset, byte[] bytes) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** Excel's "Unicode text" is UTF-16 with a mark. */
    private static boolean hasUtf16Mark(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe)
                        || (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff));
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /** Pictures, PDF and the like are full of control characters; no table has them. */
    private static boolean isNoText(int character) {
        return character < ' ' && character != '\t' && character != '\r' && character != '\n' && character != '\f';
    }
}
