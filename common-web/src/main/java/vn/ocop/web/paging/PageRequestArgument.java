package vn.ocop.web.paging;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.sheet.SheetFormat;

/// Reads `?limit=&after=`.
final class PageRequestArgument implements HandlerMethodArgumentResolver {
    private static final int USUAL = 20;
    private static final int MOST = 100;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public PageRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var after = request.getParameter("after");
        var whole = request.getNativeRequest() instanceof HttpServletRequest http && SheetFormat.asked(http);
        return new PageRequest(
                limit(request.getParameter("limit"), whole), after == null || after.isEmpty() ? null : after);
    }

    private static int limit(@Nullable String text, boolean whole) {
        if (text == null) {
            return whole ? SheetFormat.MOST_ROWS : USUAL;
        }
        try {
            var limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // answered below, like a number out of range
        }
        throw Problems.invalid().at("limit", "error.limit", 1, MOST);
    }
}
