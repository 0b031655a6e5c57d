package org.twinhall.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.twinhall.domain.registry.ImportReport;
import org.twinhall.domain.registry.ImportReport.NewGovernment;
import org.twinhall.domain.registry.ImportReport.Remark;
import org.twinhall.domain.registry.RegistryImport;
import org.twinhall.spi.country.PartyLevel;
import org.twinhall.web.api.WordOf;

/** Brings published agreements into the registry; for operators of the platform. */
@Path("t/{government}/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "bearer")
public class ImportsResource {
    @Inject
    RegistryImport registry;

    @Inject
    RegistryWords words;

    /**
     * 200 with what the file brought, or would bring with {@code dryRun=true}; 400 with every problem of every row, nothing
     * saved; 403 without the role of an operator.
     */
    @POST
    @Operation(summary = "Brings published agreements into the registry, or tries whether it could.")
    @Consumes("text/csv")
    public ReportJson run(
            byte[] csv,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("language") String language) {
        return new ReportJson(dryRun ? registry.check(csv) : registry.run(csv, language), words);
    }

    /** What the file holds. */
    public static final class ReportJson {
        public final int rows;
        public final List<String> agreements;
        public final List<String> known;
        public final List<NewGovernmentJson> governments;
        public final List<RemarkJson> problems;
        public final List<RemarkJson> warnings;
        /** Whether the new ones are on record now. */
        public final boolean saved;

        ReportJson(ImportReport report, RegistryWords words) {
            rows = report.rows();
            agreements = report.agreements();
            known = report.known();
            governments =
                    report.governments().stream().map(NewGovernmentJson::new).toList();
            problems = report.problems().stream()
                    .map(remark -> new RemarkJson(remark, words))
                    .toList();
            warnings = report.warnings().stream()
                    .map(remark -> new RemarkJson(remark, words))
                    .toList();
            saved = report.saved();
        }
    }

    /** A government that the registry did not know. */
    public static final class NewGovernmentJson {
        public final String name;

        @WordOf(value = PartyLevel.class, published = true)
        public final String level;

        public final String country;

        @Schema(nullable = true)
        public final String subdivision;

        NewGovernmentJson(NewGovernment government) {
            name = government.name();
            level = AgreementJson.published(government.level());
            country = government.country();
            subdivision = government.subdivision();
        }
    }

    /** Something to say about one row. */
    public static final class RemarkJson {
        /** Such as {@code rows[3].signed}. */
        public final String field;

        public final String reason;
        /** In the caller's language. */
        public final String message;

        RemarkJson(Remark remark, RegistryWords words) {
            field = remark.field();
            reason = remark.reason();
            message = words.remark(remark);
        }
    }
}
