package org.twinhall.web.api;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.twinhall.web.problem.Problems;
import org.twinhall.web.problem.UnreadableBody;

/** Tells a body that cannot be read from a defect of ours; and a resource never gets {@code null} for a body. */
@Provider
public class BodyReading implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            var body = context.proceed();
            if (body == null) {
                throw new UnreadableBody("No body", null);
            }
            return body;
        } catch (NoContentException e) {
            throw new UnreadableBody("No body", e);
        } catch (ProcessingException e) {
            throw Problems.isUnreadable(e) ? new UnreadableBody("Not the JSON expected", e) : e;
        }
    }
}
