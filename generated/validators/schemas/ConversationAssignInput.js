// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { ucs2length } from '../runtime.js';
import { validate_AgentId } from './AgentId.js';

const validate_ConversationAssignInput$pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
export function validate_ConversationAssignInput(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  if(errors === 0){
    if(data && typeof data == "object" && !Array.isArray(data)){
      let missing0;
      if((data.agent_id === undefined) && (missing0 = "agent_id")){
        validate_ConversationAssignInput.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
        return false;
      }
      else {
        const _errs1 = errors;
        for(const key0 in data){
          if(!((key0 === "agent_id") || (key0 === "note"))){
            validate_ConversationAssignInput.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
            return false;
            break;
          }
        }
        if(_errs1 === errors){
          if(data.agent_id !== undefined){
            const _errs2 = errors;
            if(!(validate_AgentId(data.agent_id, {instancePath:instancePath+"/agent_id",parentData:data,parentDataProperty:"agent_id",rootData,dynamicAnchors}))){
              vErrors = vErrors === null ? validate_AgentId.errors : vErrors.concat(validate_AgentId.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          }
          else {
            var valid0 = true;
          }
          if(valid0){
            if(data.note !== undefined){
              let data1 = data.note;
              const _errs3 = errors;
              if(errors === _errs3){
                if(typeof data1 === "string"){
                  if(ucs2length(data1) > 500){
                    validate_ConversationAssignInput.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"}];
                    return false;
                  }
                  else {
                    if(ucs2length(data1) < 1){
                      validate_ConversationAssignInput.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
                      return false;
                    }
                    else {
                      if(!validate_ConversationAssignInput$pattern0.test(data1)){
                        validate_ConversationAssignInput.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
                        return false;
                      }
                    }
                  }
                }
                else {
                  validate_ConversationAssignInput.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"}];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            }
            else {
              var valid0 = true;
            }
          }
        }
      }
    }
    else {
      validate_ConversationAssignInput.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
      return false;
    }
  }
  validate_ConversationAssignInput.errors = vErrors;
  return errors === 0;
}
