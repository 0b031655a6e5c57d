package org.twinhall.domain.filing;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.twinhall.domain.document.Document;
import org.twinhall.domain.document.DocumentReading;
import org.twinhall.domain.document.Documents;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.drafting.Drafts;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.Sha256;

/**
 * All that one round of a filing went out with, as one ZIP: the dossier, the text of each language, what the party's council decided,
 * an index to read and a list of hashes to check ({@code sha256sum -c SHA256SUMS}). The index is in the
 * words of who asks and under the title that the draft has now; the hashes are the same for everybody.
 */
@ApplicationScoped
@Transactional
public class FilingPack {
    @Inject
    FilingReview desk;

    @Inject
    Drafts drafts;

    @Inject
    Filings filings;

    @Inject
    Documents documents;

    /**
     * The pack of a round.
     *
     * @param number of the round, from 1
     * @param reader whose language the index is in
     * @throws NoSuchRecord if there is none that the seat may see, or its round went out without a dossier, as a resolution does
     */
    public DocumentReading.File of(UUID filingId, int number, Locale reader) {
        var filing = desk.filing(filingId);
        var round = filing.rounds().stream()
                .filter(one -> one.number() == number && one.dossier().isPresent())
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("filing"));
        var files = files(filing, round);
        var draft = drafts.get(filing.draftId());
        Map<String, String> hashes = new LinkedHashMap<>();
        files.forEach((name, content) -> hashes.put(name, Sha256.of(content)));
        var index = index(draft, filing, round, files, hashes, reader);
        files.put("INDEX.txt", index.getBytes(UTF_8));
        files.put("SHA256SUMS", sums(hashes).getBytes(UTF_8));
        var code = filing.obligation().toLowerCase(Locale.ROOT);
        return new DocumentReading.File(
                code + "-" + number + ".zip",
                "application/zip",
                zipped(files, LocalDateTime.ofInstant(round.filedAt(), ZoneOffset.UTC)));
    }

    /** In the order of the index; a number before each name keeps it, and keeps two of the same name apart. */
    private Map<String, byte[]> files(Filing filing, FilingRound round) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        put(files, documents.find(round.dossier().orElseThrow()).orElseThrow());
        round.clauses().stream()
                .collect(Collectors.groupingBy(FiledClause::language, LinkedHashMap::new, Collectors.toList()))
                .forEach((language, clauses) -> put(files, "text-" + language + ".txt", text(clauses)));
        filings.ofDraft(filing.draftId()).stream()
                .filter(other -> other.type().isOwnResolution())
                .filter(other ->
                        other.government().id().equals(filing.government().id()))
                .flatMap(other -> other.outcomeDocument().stream())
                .flatMap(scan -> documents.find(scan).stream())
                .filter(scan -> !scan.addedAt().isAfter(round.filedAt()))
                .forEach(scan -> put(files, scan));
        return files;
    }

    private static void put(Map<String, byte[]> files, Document document) {
        put(files, document.name(), document.content());
    }

    private static void put(Map<String, byte[]> files, String name, byte[] content) {
        files.put(String.format(Locale.ROOT, "%02d-%s", files.size() + 1, name), content);
    }

    private static byte[] text(List<FiledClause> clauses) {
        return clauses.stream()
                .map(clause -> clause.number() + ". " + clause.heading() + "\n\n" + clause.wording() + "\n")
                .collect(Collectors.joining("\n"))
                .getBytes(UTF_8);
    }

    /** As {@code sha256sum} writes and reads them. */
    private static String sums(Map<String, String> hashes) {
        return hashes.entrySet().stream()
                .map(file -> file.getValue() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private static String index(
            Draft draft,
            Filing filing,
            FilingRound round,
            Map<String, byte[]> files,
            Map<String, String> hashes,
            Locale reader) {
        var words = DossierPress.words(reader);
        var head = new MessageFormat(words.getString("pack.index"), reader).format(new Object[] {
            draft.title(reader.getLanguage()),
            filing.government().name(),
            filing.obligation(),
            round.number(),
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(reader)
                    .format(round.filedAt().atZone(filing.government().zone())),
            round.textHash()
        });
        return head + "\n\n"
                + files.entrySet().stream()
                        .map(file -> String.format(
                                reader,
                                "%s\n  %,d bytes\n  SHA-256 %s\n",
                                file.getKey(),
                                file.getValue().length,
                                hashes.get(file.getKey())))
                        .collect(Collectors.joining("\n"))
                + "\n" + words.getString("pack.check") + "\n"
                + (draft.isDemonstration() ? words.getString("dossier.demonstration") + "\n" : "");
    }

    private static byte[] zipped(Map<String, byte[]> files, LocalDateTime at) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(at);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
