package vn.ocop.web.actor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Enforces [OnlyFor].
final class FunctionCheck implements HandlerInterceptor {
    private final SignedIn signedIn;

    FunctionCheck(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            var own = method.getMethodAnnotation(OnlyFor.class);
            var rule =
                    own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), OnlyFor.class);
            if (rule != null) {
                signedIn.actor().require(rule.value());
            }
        }
        return true;
    }
}
